package dev.nightshift.shop.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The feeds that a shop's folder may hold, by file name. */
enum FeedFormat {
    MERCHANT_TABLE("feed.tsv"),
    MERCHANT_XML("feed.xml"),
    SHOPIFY_TABLE("products.csv");

    private final String fileName;

    FeedFormat(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /** The feed of a folder: the first one in the order above; further ones are a problem. */
    static FeedFormat in(Path folder, ProblemLog log) throws UnreadableFile {
        List<FeedFormat> found = Arrays.stream(values())
                .filter(format -> Files.exists(folder.resolve(format.fileName)))
                .toList();
        if (found.isEmpty()) {
            String names = Arrays.stream(values()).map(FeedFormat::fileName).collect(Collectors.joining(", "));
            String folderName = String.valueOf(folder.getFileName());
            String reason = "the folder holds none of " + names;
            throw new UnreadableFile(Problem.of(folderName, reason, "Put the shop's feed into it"));
        }
        found.stream()
                .skip(1)
                .forEach(extra -> log.add(Problem.of(
                        extra.fileName,
                        "the folder holds " + found.getFirst().fileName + " too, which was loaded instead",
                        "Keep one feed")));
        return found.getFirst();
    }
}
