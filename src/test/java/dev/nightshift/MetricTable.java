package dev.nightshift;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a bench measured, for a reader and for a program.
 *
 * @param metrics name to number, in the order of the table
 */
record MetricTable(Map<String, Double> metrics) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Prints a line a metric, and writes them all into a file if one is named. */
    void write(PrintWriter out, Optional<Path> json) throws IOException {
        metrics.forEach((metric, number) -> out.printf("%-34s %12.4f%n", metric, number));
        out.flush();
        if (json.isPresent()) {
            JSON.writeValue(json.get().toFile(), metrics);
        }
    }
}
