import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A Hearth host behind the sign-in of Spring. Needs {@code HearthProxy} and {@code HearthIdentity}, and in application.properties {@code hearth.host} and
 * {@code hearth.secret}. Each open stream holds a thread of the server: Spring Boot 3.2 and later has light ones
 * ({@code spring.threads.virtual.enabled=true}, Java 21).
 */
@RestController
public class HearthController {
    private final HearthProxy proxy;

    public HearthController(@Value("${hearth.host}") String host, @Value("${hearth.secret}") String secret) {
        proxy = new HearthProxy(host, secret);
    }

    /** Whatever the method: the host says which there are. */
    @RequestMapping({"/hearth", "/hearth/**"})
    public void hearth(HttpServletRequest request, HttpServletResponse response) throws IOException {
        proxy.pass(new Request(request), ignored -> identityOf(request), new Response(response));
    }

    /** Who is signed in, as the host is told. Yours to write: from the session and your own groups, from nothing in a header. */
    private static Optional<HearthIdentity> identityOf(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) return Optional.empty();
        List<String> roles = request.isUserInRole("MODERATOR") ? List.of("moderator") : List.of();
        return Optional.of(new HearthIdentity(principal.getName(), principal.getName(), roles, List.of("everyone")));
    }

    private record Request(HttpServletRequest request) implements HearthProxy.Incoming {
        @Override
        public String method() {
            return request.getMethod();
        }

        @Override
        public String path() {
            String query = request.getQueryString();
            return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        }

        @Override
        public String header(String name) {
            return request.getHeader(name);
        }

        @Override
        public String address() {
            return request.getRemoteAddr();
        }

        @Override
        public InputStream body() throws IOException {
            return request.getInputStream();
        }
    }

    private record Response(HttpServletResponse response) implements HearthProxy.Outgoing {
        @Override
        public void status(int status) {
            response.setStatus(status);
        }

        @Override
        public void header(String name, String value) {
            response.addHeader(name, value);
        }

        @Override
        public void write(byte[] bytes, int length) throws IOException {
            response.getOutputStream().write(bytes, 0, length);
            response.flushBuffer();
        }
    }
}
