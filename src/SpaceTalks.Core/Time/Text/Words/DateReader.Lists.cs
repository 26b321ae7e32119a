using System.Collections.Generic;

namespace SpaceTalks.Time;

// Lists of dates, of which one or all are meant, and whose year may be given with the last.
internal ref partial struct DateReader
{
    // A member of a list: a bound, or a date whose year may be given with the next.
    private bool TryEntry(out DateEntry entry)
    {
        entry = default;
        int start = _at;
        PassFillers();
        PassQualifiers();
        bool isGoverned = IsGovernor(Kind());
        Retry(start);
        if (isGoverned)
        {
            entry.IsItem = true;
            return TryChoice(out entry.Item);
        }
        if (!TryOperand(out entry.Operand))
        {
            return false;
        }
        entry.IsItem = IsBoundBehind() && !IsStartOfSpan();
        return !entry.IsItem || TryBoundAfter(ref entry.Operand, out entry.Item);
    }

    // The rest of a list: "…, B or C", "… and B".
    private bool TryEntries(int start, DateEntry first, bool isSet, out When? when)
    {
        when = null;
        List<DateEntry> entries = [first];
        TermKind kind = TermKind.Unknown;
        int jointAt = _at;
        while (true)
        {
            int here = _at;
            TermKind joint = PassJoint();
            if (joint is not (TermKind.Or or TermKind.And or TermKind.Filler))
            {
                Retry(here);
                break;
            }
            jointAt = here;
            if (joint != TermKind.Filler && kind != TermKind.Unknown && kind != joint)
            {
                return ExpectAt(here, "the end of the text");
            }
            kind = joint == TermKind.Filler ? kind : joint;
            if (Kind() == TermKind.Each)
            {
                Retry(start);
                return TryMembers(out when);
            }
            if (!TryEntry(out DateEntry entry))
            {
                return false;
            }
            entries.Add(entry);
        }
        if (entries.Count > 1 && kind == TermKind.Unknown)
        {
            return Expect("\"or\"");
        }
        return TryShareYears(entries, jointAt) && TryItems(entries, kind == TermKind.And, out List<SetItem> items)
            && (kind == TermKind.And ? TryAllOf(items, out when) : TryOneOf(items, out when, isSet));
    }

    // Gives each date of a list the year of the next date that has one. If that puts them out of order, there are two readings: the year
    // belongs to the later dates alone, or to all of them.
    private bool TryShareYears(List<DateEntry> entries, int jointAt)
    {
        int disorder = -1;
        for (int index = entries.Count - 2; index >= 0; index--)
        {
            DateEntry entry = entries[index];
            DateEntry next = entries[index + 1];
            if (entry.IsItem || next.IsItem)
            {
                continue;
            }
            if (!TryFillYear(ref entry.Operand, ref next.Operand))
            {
                return false;
            }
            entries[index] = entry;
            entries[index + 1] = next;
            disorder = disorder < 0 && entry.Operand.SharesYear && !IsInOrder(entry.Operand, next.Operand) ? index : disorder;
        }
        if (disorder < 0)
        {
            return true;
        }
        if (Choose(2, PositionAt(jointAt)) == 0)
        {
            for (int index = 0; index <= disorder; index++)
            {
                DateEntry earlier = entries[index];
                earlier.Operand.Year = EdtfDate.FromYear(earlier.Operand.Year.WrittenYear - 1);
                entries[index] = earlier;
            }
        }
        else
        {
            entries.AddRange(entries.GetRange(0, disorder + 1));
            entries.RemoveRange(0, disorder + 1);
        }
        return true;
    }

    private bool TryItems(List<DateEntry> entries, bool areAll, out List<SetItem> items)
    {
        items = [];
        foreach (DateEntry entry in entries)
        {
            DateEntry copy = entry;
            copy.Operand.TakeBoundaryAsPart();
            if (!entry.IsItem)
            {
                if (!TryResolve(ref copy.Operand, out DatePoint point))
                {
                    return false;
                }
                copy.Item = point.Item;
            }
            if (areAll && copy.Item.Kind != SetItemKind.Date)
            {
                return Expect("a date rather than a part of a period");
            }
            items.Add(copy.Item);
        }
        return true;
    }
}
