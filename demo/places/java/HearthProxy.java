import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Passes requests on to a Hearth host, with who is signed in. Java 17 or later, nothing but its standard library: a servlet, a filter of Spring or any other
 * server gives it the request and writes what comes back.
 */
public final class HearthProxy {
    /** What a browser may say to the host. All else stays here: cookies, Authorization, and of course Hearth-Identity. */
    private static final List<String> PASSED_ON = List.of("Accept", "Content-Type", "Content-Encoding", "Hearth-Version", "Hearth-Principal",
            "Hearth-Erased", "If-None-Match", "Last-Event-ID", "Origin", "Sec-Fetch-Site", "Access-Control-Request-Method", "Access-Control-Request-Headers");

    /** Headers that are about one connection (RFC 9110, 7.6.1), and what the server here writes itself. */
    private static final Set<String> NOT_PASSED_BACK = Set.of("connection", "keep-alive", "transfer-encoding", "date", "server", "content-length");

    /** A batch has 256 KiB at most, a picture 2 MiB. */
    private static final int MOST_BYTES = 3 * 1024 * 1024;

    private static final String BALLOTS = "/hearth/v1/ballots";

    private final String host;
    private final String secret;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5)).build();

    /** @param host where the host listens, such as {@code http://127.0.0.1:8787} */
    public HearthProxy(String host, String secret) {
        this.host = host;
        this.secret = secret;
    }

    /** A request that came from a browser. */
    public interface Incoming {
        String method();

        /** The path with its query, as it came. */
        String path();

        /** The value of a header, or null. */
        String header(String name);

        /** The address of the browser. */
        String address();

        InputStream body() throws IOException;
    }

    /** Where the answer goes. */
    public interface Outgoing {
        void status(int status);

        void header(String name, String value);

        /** Writes so many bytes, and sends them on at once. */
        void write(byte[] bytes, int length) throws IOException;
    }

    /**
     * Passes a request on, and the answer back as it comes. Returns when it is complete, for a stream when either side has hung up.
     *
     * @param identity who is signed in, from the session and nothing else; empty for nobody
     */
    public void pass(Incoming incoming, Function<Incoming, Optional<HearthIdentity>> identity, Outgoing outgoing) throws IOException {
        boolean hasBody = !incoming.method().equals("GET") && !incoming.method().equals("HEAD");
        byte[] body = hasBody ? incoming.body().readNBytes(MOST_BYTES + 1) : new byte[0];
        if (body.length > MOST_BYTES) {
            problem(outgoing, 413, "too-large", "Too large");
            return;
        }
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(request(incoming, hasBody ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody(), identity), BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException error) {
            problem(outgoing, 404, "not-found", "Not found");
            return;
        } catch (IOException error) {
            outgoing.header("Retry-After", "5");
            problem(outgoing, 503, "unavailable", "Unavailable");
            return;
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            return;
        }
        outgoing.status(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":") && !NOT_PASSED_BACK.contains(name.toLowerCase())) values.forEach(value -> outgoing.header(name, value));
        });
        // Whichever side hangs up first: closing the answer ends the request to the host.
        try (InputStream from = answer.body()) {
            byte[] part = new byte[65536];
            for (int length = from.read(part); length >= 0; length = from.read(part)) outgoing.write(part, length);
        }
    }

    private HttpRequest request(Incoming incoming, HttpRequest.BodyPublisher body, Function<Incoming, Optional<HearthIdentity>> identity) {
        String path = incoming.path();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + path)).method(incoming.method(), body);
        // A ballot comes from nobody: not even an address goes along, and the log of the server must not have this path either.
        boolean isBallot = path.split("\\?", 2)[0].equals(BALLOTS);
        for (String name : isBallot ? List.of("Content-Type") : PASSED_ON) {
            String value = incoming.header(name);
            if (value != null) request.setHeader(name, value);
        }
        if (!isBallot) {
            request.setHeader("X-Forwarded-For", incoming.address());
            identity.apply(incoming)
                    .ifPresent(one -> request.setHeader("Hearth-Identity", one.sign(secret, incoming.method(), path, Instant.now().getEpochSecond())));
        }
        return request.build();
    }

    private static void problem(Outgoing outgoing, int status, String code, String title) throws IOException {
        byte[] body = ("{\"type\":\"urn:hearth:problem:" + code + "\",\"title\":\"" + title + "\",\"status\":" + status + ",\"code\":\"" + code
                + "\",\"instance\":\"proxy\",\"retryable\":" + (status >= 500) + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        outgoing.status(status);
        outgoing.header("Content-Type", "application/problem+json; charset=utf-8");
        outgoing.header("Cache-Control", "no-store");
        outgoing.write(body, body.length);
    }
}
