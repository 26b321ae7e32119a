using NodaTime;
using SpaceTalks;
using SpaceTalks.Samples;
using SpaceTalks.Samples.Components;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
builder.Services.AddRazorComponents();
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton(SpaceTalksCatalog.Embedded);
builder.Services.AddSingleton<Today>();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForSpaceTalks());

WebApplication app = builder.Build();
// Pages say themselves what is missing.
app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseStatusCodePages());
app.UseStaticFiles();
app.UseAntiforgery();
app.MapOpenApi();
app.MapTalks();
app.MapRazorComponents<App>();
app.Run();
