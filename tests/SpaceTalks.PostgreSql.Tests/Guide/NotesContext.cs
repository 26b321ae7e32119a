using Microsoft.EntityFrameworkCore;

namespace SpaceTalks.PostgreSql.Tests.Guide;

internal sealed class NotesContext(DbContextOptions<NotesContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();
}
