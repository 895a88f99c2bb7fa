import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A whole intranet in Java, to try HearthProxy.java with the server that every JDK has: three people, who sign in by naming themselves.
 *
 * <pre>
 * javac -d /tmp/classes HearthProxy.java Intranet.java ../signed-identity/HearthIdentity.java
 * HEARTH_IDENTITY_SECRET=… PORT=8080 java -cp /tmp/classes Intranet
 * </pre>
 */
public final class Intranet {
    private static final Map<String, HearthIdentity> PEOPLE = Map.of(
            "ana", new HearthIdentity("ana", "Ana Ferreira", List.of(), List.of("everyone", "harbor")),
            "bilal", new HearthIdentity("bilal", "Bilal Haddad", List.of(), List.of("everyone", "harbor")),
            "chiara", new HearthIdentity("chiara", "Chiara Müller-Łącka", List.of(), List.of("everyone", "lighthouse")));

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        HearthProxy proxy = new HearthProxy(environment.getOrDefault("HEARTH_HOST", "http://127.0.0.1:8787"), environment.get("HEARTH_IDENTITY_SECRET"));
        int port = Integer.parseInt(environment.getOrDefault("PORT", "8080"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/hearth", exchange -> answer(exchange, proxy));
        server.createContext("/sign-in", Intranet::signIn);
        // A thread for each stream that somebody has open.
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** Stands for the sign-in that your intranet has. It believes everybody: for tests alone. */
    private static void signIn(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        String person = query.replaceFirst("^as=", "");
        if (PEOPLE.containsKey(person)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            String session = HexFormat.of().formatHex(random);
            SESSIONS.put(session, person);
            exchange.getResponseHeaders().set("Set-Cookie", "session=" + session + "; Path=/; HttpOnly; SameSite=Lax");
            exchange.getResponseHeaders().set("Location", "/");
        }
        exchange.sendResponseHeaders(PEOPLE.containsKey(person) ? 303 : 404, -1);
        exchange.close();
    }

    private static Optional<HearthIdentity> identityOf(HearthProxy.Incoming request) {
        String cookies = Optional.ofNullable(request.header("Cookie")).orElse("");
        for (String cookie : cookies.split(";\\s*")) {
            if (cookie.startsWith("session=")) return Optional.ofNullable(SESSIONS.get(cookie.substring(8))).map(PEOPLE::get);
        }
        return Optional.empty();
    }

    private static void answer(HttpExchange exchange, HearthProxy proxy) throws IOException {
        var outgoing = new Answer(exchange);
        try (exchange) {
            proxy.pass(new Request(exchange), Intranet::identityOf, outgoing);
            outgoing.begin();
        }
    }

    private record Request(HttpExchange exchange) implements HearthProxy.Incoming {
        @Override
        public String method() {
            return exchange.getRequestMethod();
        }

        @Override
        public String path() {
            return exchange.getRequestURI().toString();
        }

        @Override
        public String header(String name) {
            return exchange.getRequestHeaders().getFirst(name);
        }

        @Override
        public String address() {
            return exchange.getRemoteAddress().getAddress().getHostAddress();
        }

        @Override
        public InputStream body() {
            return exchange.getRequestBody();
        }
    }

    /** Its head is sent with the first bytes. */
    private static final class Answer implements HearthProxy.Outgoing {
        private final HttpExchange exchange;
        private int status = 500;
        private boolean hasBegun;

        Answer(HttpExchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public void status(int status) {
            this.status = status;
        }

        @Override
        public void header(String name, String value) {
            exchange.getResponseHeaders().add(name, value);
        }

        @Override
        public void write(byte[] bytes, int length) throws IOException {
            if (!hasBegun) {
                hasBegun = true;
                exchange.sendResponseHeaders(status, 0);
            }
            exchange.getResponseBody().write(bytes, 0, length);
            exchange.getResponseBody().flush();
        }

        void begin() throws IOException {
            if (hasBegun) return;
            hasBegun = true;
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
