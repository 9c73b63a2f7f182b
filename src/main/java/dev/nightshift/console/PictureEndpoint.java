package dev.nightshift.console;

import dev.nightshift.shop.Product;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the products' main pictures. Only files that the catalogue names are ever read. */
@RestController
class PictureEndpoint {
    private final ShownRooms rooms;

    PictureEndpoint(ShownRooms rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/rooms/{room}/pictures/{product}")
    ResponseEntity<Resource> picture(@PathVariable("room") String room, @PathVariable("product") String product) {
        Resource file = rooms.find(room)
                .map(found -> found.catalogue().get())
                .flatMap(catalogue -> catalogue
                        .product(product)
                        .map(Product::pictures)
                        .filter(pictures -> !pictures.isEmpty())
                        .map(pictures -> catalogue.folder().resolve(pictures.getFirst())))
                .<Resource>map((Path path) -> new FileSystemResource(path))
                .filter(Resource::exists)
                .orElseThrow(ViewerPage::noSuchRoom);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.IMAGE_JPEG))
                .body(file);
    }
}
