package dev.nightshift.shop.order;

import java.util.Optional;

/**
 * Where in a show an order came.
 *
 * @param show counts the room's shows, from 1
 * @param beat the beat on air, by its name
 * @param line the sentence on air, by its id in the script
 * @param product the product on air
 */
public record Attribution(int show, Optional<String> beat, Optional<String> line, Optional<String> product) {}
