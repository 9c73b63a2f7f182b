package dev.nightshift.command;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightshift secrets}: stream keys, webhook secrets and tokens, sealed in the data folder. */
@Command(
        name = "secrets",
        mixinStandardHelpOptions = true,
        description = "Lists the names of the secrets that are kept sealed in the data folder; never a secret.",
        footer = {
            "",
            "A secret has the name of the variable that it stands for, such as NIGHTSHIFT_SHOPIFY_SECRET; a variable that",
            "is set goes first. A stream key may have any such name: --rtmp rtmp://HOST/APP/secret:TWITCH_STREAM_KEY."
        })
public final class SecretsCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private final SecretsDesk desk;

    @Mixin
    private HostsFolder folder = new HostsFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public SecretsCommand(SecretsDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Set<String> names = desk.secrets(folder.data()).names();
        names.forEach(this::say);
        return names.isEmpty() ? say("No secret is kept in " + folder.data() + ".") : ExitCode.OK;
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = "Keeps a secret. It is typed unseen or piped in, never a part of the command line.")
    int set(@Mixin HostsFolder where, @Parameters(paramLabel = "NAME") String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return refuse("A secret is called by capitals, digits and underscores, such as NIGHTSHIFT_TWITCH_TOKEN.");
        }
        String secret = desk.typed().map(String::strip).orElse("");
        if (secret.isEmpty()) {
            return refuse("Nothing was typed.");
        }
        desk.secrets(where.data()).put(name, secret);
        return say(name + " is kept.");
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forgets a secret.")
    int remove(@Mixin HostsFolder where, @Parameters(paramLabel = "NAME") String name) throws IOException {
        return desk.secrets(where.data()).remove(name)
                ? say(name + " is forgotten.")
                : refuse("No secret is called " + name + ".");
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description =
                    "Gives the installation another key. Hosts, secrets and evidence stay as they are; the keys that"
                            + " seal them are wrapped anew. No server may work with the folder meanwhile.",
            footer = {
                "",
                "With NIGHTSHIFT_KEY set, the new key is read from NIGHTSHIFT_NEW_KEY; else DATA/installation.key gets one."
            })
    int rotate(@Mixin HostsFolder where) throws IOException {
        return say(desk.rotate(where.data()));
    }

    private int say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.MISSING;
    }
}
