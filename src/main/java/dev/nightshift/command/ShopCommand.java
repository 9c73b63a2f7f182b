package dev.nightshift.command;

import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Problems;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightshift shop}. */
@Command(
        name = "shop",
        mixinStandardHelpOptions = true,
        description = "Reads a shop's folder and lists every row and key that has a problem.")
public final class ShopCommand implements Callable<Integer> {
    private final ShopFolder importer;

    @Parameters(paramLabel = "DIR", description = "The shop's folder.")
    private Path folder = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ShopCommand(ShopFolder importer) {
        this.importer = importer;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Import result = importer.read(folder);
        list(out, result.problems());
        return switch (result) {
            case Import.Loaded loaded -> {
                out.println(loaded.catalogue().products().size() + " products can be sold.");
                yield ExitCode.OK;
            }
            case Import.Rejected rejected -> {
                out.println("Nothing was loaded.");
                yield ExitCode.MISSING;
            }
        };
    }

    private static void list(PrintWriter out, Problems problems) {
        problems.listed().forEach(out::println);
        if (problems.unlisted() > 0) {
            out.println("... and " + problems.unlisted() + " more problems");
        }
    }
}
