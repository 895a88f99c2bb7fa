import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints the header of each vector, one a line: what HearthIdentity.java signs. Java has no JSON of its own: the vectors come in as lines, with tabs
 * between their members and between those of a list the character U+001F; tabs and line ends within are escaped.
 */
public final class Check {
    public static void main(String[] arguments) throws IOException {
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : input.split("\n")) {
            String[] one = line.split("\t", -1);
            HearthIdentity identity = new HearthIdentity(plain(one[1]), plain(one[2]), list(one[3]), list(one[4]));
            System.out.println(identity.sign(one[0], one[5], one[6], Long.parseLong(one[7])));
        }
    }

    private static String plain(String text) {
        return text.replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\");
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\u001f"));
    }
}
