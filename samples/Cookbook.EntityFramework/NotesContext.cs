using Microsoft.EntityFrameworkCore;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Notes in a file of SQLite, with the values of the library as texts.</summary>
internal sealed class NotesContext(string path) : DbContext
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=" + path);

    // Each value has one text, which it is read back from.
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<When>().HaveConversion<WhenConverter>();
        configuration.Properties<Id<Milestone>>().HaveConversion<IdConverter<Milestone>>();
        configuration.Properties<ReportStatus>().HaveConversion<StatusConverter>();
    }
}
