package dev.nightshift.console.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who sends a request, by address: the one that the connection comes from, unless that is a proxy which the operator
 * named. Its {@code X-Forwarded-For} is read from the right, past other named proxies; what stands further left may be
 * made up by the sender. Safe for any thread.
 */
public final class Caller {
    private static final String HEADER = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final Set<String> trusted;

    /** @param trusted addresses of proxies that tell truly whom they hand on */
    public Caller(List<String> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** The address that limits count. */
    public String address(HttpServletRequest request) {
        return address(request.getRemoteAddr(), Collections.list(request.getHeaders(HEADER)));
    }

    /** @param lines of the header; several count as one */
    String address(String from, List<String> lines) {
        if (!trusted.contains(from)) {
            return from;
        }
        String address = from;
        for (String handedOn : entries(lines).reversed()) {
            if (!ADDRESS.matcher(handedOn).matches()) {
                return address;
            }
            address = handedOn;
            if (!trusted.contains(address)) {
                return address;
            }
        }
        return address;
    }

    private static List<String> entries(List<String> lines) {
        return lines.stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
