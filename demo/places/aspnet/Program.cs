using System.Security.Claims;
using Hearth;
using Yarp.ReverseProxy.Transforms;

// ASP.NET Core 9 with YARP (the package Yarp.ReverseProxy), which passes streams on as they come. HearthIdentity.cs lies beside this file.
var builder = WebApplication.CreateBuilder(args);
var secret = builder.Configuration["Hearth:IdentitySecret"] ?? throw new InvalidOperationException("Set Hearth:IdentitySecret.");
var host = builder.Configuration["Hearth:Host"] ?? "http://127.0.0.1:8787";

builder.Services.AddAuthentication("Cookies").AddCookie("Cookies", options => options.Cookie.SameSite = SameSiteMode.Lax);
builder.Services.AddReverseProxy().LoadFromMemory(
    [new() { RouteId = "hearth", ClusterId = "hearth", Match = new() { Path = "/hearth/{**rest}" } }],
    [new() { ClusterId = "hearth", Destinations = new Dictionary<string, Yarp.ReverseProxy.Configuration.DestinationConfig> { ["host"] = new() { Address = host } } }])
    .AddTransforms(context =>
    {
        context.AddOriginalHost();
        context.AddXForwarded(ForwardedTransformActions.Remove);
        context.AddRequestTransform(transform =>
        {
            var headers = transform.ProxyRequest.Headers;
            // Whatever a browser sent under these names stays here.
            foreach (var name in new[] { "Cookie", "Authorization", "Hearth-Identity", "X-Forwarded-For" }) headers.Remove(name);
            var request = transform.HttpContext.Request;
            // A ballot comes from nobody: not even an address goes along.
            if (request.Path == "/hearth/v1/ballots") return ValueTask.CompletedTask;
            if (transform.HttpContext.Connection.RemoteIpAddress is { } address) headers.Add("X-Forwarded-For", address.ToString());
            if (IdentityOf(transform.HttpContext.User) is { } identity)
            {
                var path = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
                headers.Add("Hearth-Identity", identity.Sign(secret, request.Method, path, DateTimeOffset.UtcNow.ToUnixTimeSeconds()));
            }
            return ValueTask.CompletedTask;
        });
    });

var app = builder.Build();
app.UseAuthentication();
// No antiforgery token is asked for below /hearth: the host looks at Sec-Fetch-Site, Origin and Hearth-Version of each POST.
app.MapReverseProxy();
app.Run();

// Who is signed in, as the host is told. Yours to write: from the claims of the session, from nothing in a header.
static HearthIdentity? IdentityOf(ClaimsPrincipal user)
{
    var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
    if (user.Identity is not { IsAuthenticated: true } || id is null) return null;
    string[] roles = user.IsInRole("Moderator") ? ["moderator"] : [];
    return new HearthIdentity(id, user.Identity.Name ?? id, roles, ["everyone"]);
}
