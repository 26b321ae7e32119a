using NodaTime;
using SpaceTalks;
using SpaceTalks.Samples;
using SpaceTalks.Samples.Components;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
builder.Services.AddRazorComponents();
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton(SpaceTalksCatalog.Embedded);
builder.Services.AddSingleton<Today>();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForSpaceTalks());

WebApplication app = builder.Build();
app.UseResponseCompression();
// Allows only content of this site and inline styles in the pictures; no other site may frame it.
app.Use((context, next) =>
{
    IHeaderDictionary headers = context.Response.Headers;
    headers.ContentSecurityPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    headers.XContentTypeOptions = "nosniff";
    headers["Referrer-Policy"] = "no-referrer";
    return next(context);
});
// Pages answer HEAD like GET, without the body: their endpoints support only GET.
app.Use(async (context, next) =>
{
    if (!HttpMethods.IsHead(context.Request.Method) || context.Request.Path.StartsWithSegments("/api"))
    {
        await next(context);
        return;
    }
    context.Request.Method = HttpMethods.Get;
    context.Response.Body = Stream.Null;
    await next(context);
    context.Request.Method = HttpMethods.Head;
});
app.UseRouting();
// The pages have an error page of their own.
app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseStatusCodePages());
app.UseStaticFiles();
app.UseAntiforgery();
app.MapOpenApi();
app.MapTalks();
app.MapRazorComponents<App>();
app.Run();
