using Microsoft.EntityFrameworkCore;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Notes in an SQLite file, with the values of the library stored as text.</summary>
internal sealed class NotesContext(string path) : DbContext
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=" + path);

    // Each value has exactly one text, from which it is read back.
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<When>().HaveConversion<WhenConverter>();
        configuration.Properties<Id<Milestone>>().HaveConversion<IdConverter<Milestone>>();
        configuration.Properties<ReportStatus>().HaveConversion<StatusConverter>();
    }
}
