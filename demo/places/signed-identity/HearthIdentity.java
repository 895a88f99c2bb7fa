import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs who is signed in, for a Hearth host behind this application. Java 17 or later, nothing but its standard library.
 *
 * @param id the person's id, from your own session and nothing else
 * @param name as others see it
 * @param roles such as {@code moderator}
 * @param spaces the spaces that this person may read and write to
 */
public record HearthIdentity(String id, String name, List<String> roles, List<String> spaces) {
    private static final String HEAD = "{\"alg\":\"HS256\",\"typ\":\"hearth-identity+jwt\"}";

    /**
     * The value of the header {@code Hearth-Identity} of one request.
     *
     * @param path the path with its query, as it is sent on to the host
     * @param at seconds since the epoch
     */
    public String sign(String secret, String method, String path, long at) {
        String payload = "{\"sub\":" + json(id) + ",\"name\":" + json(name) + ",\"roles\":" + json(roles) + ",\"spaces\":" + json(spaces)
                + ",\"iat\":" + at + ",\"method\":" + json(method) + ",\"path\":" + json(path) + "}";
        String text = base64url(bytes(HEAD)) + "." + base64url(bytes(payload));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return text + "." + base64url(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException("Every Java has HmacSHA256.", error);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64url(byte[] data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(data);
    }

    private static String json(List<String> texts) {
        return texts.stream().map(HearthIdentity::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '"', '\\' -> out.append('\\').append(letter);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (letter < ' ') out.append(String.format("\\u%04x", (int) letter));
                    else out.append(letter);
                }
            }
        }
        return out.append('"').toString();
    }
}
