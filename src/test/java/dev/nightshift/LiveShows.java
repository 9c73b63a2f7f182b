package dev.nightshift;

import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Real shows for tests, and what their pages say. */
final class LiveShows {
    static final Path WOHNHOF = Path.of("src", "main", "resources", "shops", "wohnhof");

    private LiveShows() {}

    static LiveShow open(Path data, List<String> show, List<String> server, Consumer<String> notices) {
        return new LiveShow(
                new Parts(new ShopFolder(Limits.DEFAULT), Main.voices(), System.err),
                showOptions(show),
                CommandLine.populateCommand(
                        new ServerOptions(),
                        Stream.concat(Stream.of("--port", "0"), server.stream()).toArray(String[]::new)),
                LiveShow.Data.in(data),
                LiveShow.Company.NONE,
                InstantSource.system(),
                notices);
    }

    static ShowOptions showOptions(List<String> arguments) {
        return CommandLine.populateCommand(new ShowOptions(), arguments.toArray(String[]::new));
    }

    /** A copy of the example shop that a test may change. */
    static Path copyOfWohnhof(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(WOHNHOF)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(WOHNHOF.relativize(file).toString()));
            }
        }
        return folder;
    }

    /** What the server answers; empty when it does not answer. */
    static String get(int port, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException notThere) {
            return "";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** A metric's value, the first whose line begins so; -1 when there is none. */
    static double metric(int port, String begin) {
        return get(port, "/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(-1.0);
    }
}
