// An API over milestones in PostgreSQL: dotnet run --project samples/Server -- [--connection "Host=…"] [--data FILE]…
using Npgsql;
using SpaceTalks;
using SpaceTalks.PostgreSql;
using SpaceTalks.Samples;

if (!ServerArguments.TryRead(args, out ServerArguments? arguments))
{
    Console.Error.WriteLine("usage: Server [--connection CONNECTION] [--data FILE]… [--urls ADDRESS]   a connection string of PostgreSQL, and documents to import");
    return 2;
}
WebApplicationBuilder builder = WebApplication.CreateBuilder(arguments.Others);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
builder.Services.AddRazorComponents();
builder.Services.AddExceptionHandler<DatabaseProblems>();
builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
builder.Services.AddSingleton<Talks>();
// Entities are written as answers: what prevails at the top, links with their names.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForSpaceTalks());
try
{
    using Database database = Database.Find(arguments.Connection ?? builder.Configuration.GetConnectionString("SpaceTalks"));
    await database.PrepareAsync(arguments.Documents);
    await using NpgsqlDataSource dataSource = database.OpenForReading();
    builder.Services.AddSingleton(dataSource);
    await using WebApplication app = builder.Build();
    app.UseExceptionHandler();
    app.UseStatusCodePages();
    app.MapOpenApi();
    app.MapHealthChecks("/healthz");
    app.MapTalks();
    await app.RunAsync();
    return 0;
}
// What the person who starts the program can mend. Each message says what is wrong.
catch (Exception exception) when (exception is StartException or NpgsqlException or PostgresCatalogException or DataSetException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
