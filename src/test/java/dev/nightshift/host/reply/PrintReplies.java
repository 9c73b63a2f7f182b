package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints replies to a file of questions: language, intent, product or -, text, parted by tabs. */
final class PrintReplies {
    private PrintReplies() {}

    public static void main(String[] args) throws Exception {
        Asked shop = new Asked(AskedShops.in(Path.of(args[0])), List.of());
        for (String row : Files.readAllLines(Path.of(args[1]))) {
            if (row.isBlank()) {
                continue;
            }
            String[] cells = row.split("\t");
            shop.in(Language.of(cells[0]).orElseThrow());
            if (cells[2].equals("-")) {
                shop.ofShop();
            } else {
                shop.onScreen(cells[2]);
            }
            long before = System.nanoTime();
            Reply reply = shop.reply(Intent.valueOf(cells[1]), cells[3]);
            long took = (System.nanoTime() - before) / 1000;
            System.out.printf(
                    "%s %-8s %s%n    %s: %s (%d us)%n",
                    cells[0],
                    cells[1],
                    cells[3],
                    reply.getClass().getSimpleName(),
                    String.join(" ", reply.lines().stream().map(Line::display).toList()),
                    took);
        }
    }
}
