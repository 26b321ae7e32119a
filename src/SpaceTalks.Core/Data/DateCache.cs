using SpaceTalks.Time;

namespace SpaceTalks;

// A cache of single dates, so that a date that occurs in many places is one instance. It is small enough to stay in the processor's cache,
// and forgets the rest.
internal sealed class DateCache
{
    private const int MostSlots = 1 << 16;

    private DateWhen?[] _slots = new DateWhen?[64];
    private int _count;

    public DateWhen Get(EdtfDate date)
    {
        ref DateWhen? slot = ref SlotOf(date);
        if (slot is not null && slot.Date == date)
        {
            return slot;
        }
        DateWhen when = new(date);
        if (slot is null && ++_count > _slots.Length / 2 && _slots.Length < MostSlots)
        {
            Grow();
            slot = ref SlotOf(date);
        }
        slot = when;
        return when;
    }

    private ref DateWhen? SlotOf(EdtfDate date) =>
        ref _slots[unchecked(((uint)date.GetHashCode() * 0x9E3779B1u) >> 8) & (uint)(_slots.Length - 1)];

    private void Grow()
    {
        DateWhen?[] slots = _slots;
        _slots = new DateWhen?[slots.Length * 4];
        foreach (DateWhen? when in slots)
        {
            if (when is not null)
            {
                SlotOf(when.Date) = when;
            }
        }
    }
}
