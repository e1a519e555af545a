import { asciiJson } from "./bodyJson";
import { address, headerLines, indented } from "./call";

/**
 * Java 15 or newer, in a text block; before Java 18 files are read in the computer's own code page. Its compiler takes no
 * text of more than 65,535 bytes: a body that is nearly as long as the gateway takes may be too long for it.
 */
export function java(json: string): string {
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class CreateContact {
    public static void main(String[] args) throws Exception {
        String contact = """
            ${indented(asciiJson(json).replaceAll("\\", "\\\\"), "            ")}
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("${address}"))
${headerLines((name, value) => `            .header("${name}", "${value}")`)}
            .POST(HttpRequest.BodyPublishers.ofString(contact))
            .build();
        HttpResponse<String> response =
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }
}
`;
}
