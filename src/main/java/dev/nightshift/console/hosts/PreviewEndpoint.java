package dev.nightshift.console.hosts;

import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A host's preview. Kept by the browser only, and not for long: a deleted person must not linger there. */
@RestController
final class PreviewEndpoint {
    private final Previews previews;

    PreviewEndpoint(HostPorts ports) {
        this.previews = ports.previews();
    }

    @GetMapping("/console/hosts/{name}/preview.jpg")
    ResponseEntity<byte[]> sheet(@PathVariable("name") String name) throws IOException {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .contentType(MediaType.IMAGE_JPEG)
                .body(previews.sheet(name).orElseThrow(HostsPage::noSuchHost));
    }
}
