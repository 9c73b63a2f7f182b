/**
 * What is sold: a shop's catalogue, read from its folder, and the offer that holds at a moment.
 *
 * <pre>
 *   shop folder                            Catalogue
 *     feed.tsv | feed.xml | products.csv --->  Shop, policies (Fact ...)
 *     facts.yaml ------------------------->  Product: price, stock, pictures, facts, LiveOffer
 *     images/                                    |
 *                                          Offer.at(product, now): the price and terms of this moment
 * </pre>
 *
 * <p>Pure and immutable; called by everyone, from any thread. Reading files happens in {@code shop.feed}.
 */
@NullMarked
package dev.nightshift.shop;

import org.jspecify.annotations.NullMarked;
