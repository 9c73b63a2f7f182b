/**
 * Reads a shop's folder into a {@link dev.nightshift.shop.Catalogue}, and says in plain words what is wrong with it.
 *
 * <pre>
 *   feed.tsv ------> Table --> MerchantTable --+
 *   feed.xml ----------------> MerchantXml ----+-> Row -> MerchantProduct --+
 *   products.csv --> Table --> ShopifyFeed -> ShopifyProduct ---------------+-> FeedProduct --+
 *                                                                                             |
 *   facts.yaml ----> YamlFile -> FactNode -> FactsFile: Shop, Policies, ProductFacts ---------+-> ProductJoin -> Product
 *                                                                                             |
 *   images/ -------> Pictures ----------------------------------------------------------------+
 *
 *   every reader --> ProblemLog --> Problems       ShopFolder.read(folder) -> Import = Loaded | Rejected
 *                                                  CatalogueStore: the catalogue that is on sale now
 * </pre>
 *
 * <p>A bad cell or row is a {@link dev.nightshift.shop.feed.Problem} and the rest loads; a bad file rejects the whole
 * import and leaves the catalogue on sale as it is. Files are streamed and their sizes limited; nothing is fetched from
 * the network. Called by the commands and the console through {@link dev.nightshift.shop.feed.ShopFolder} and {@link
 * dev.nightshift.shop.feed.CatalogueStore}, which are safe for use by several threads; the readers behind them serve one
 * import on one thread, and may block on the disk.
 */
@NullMarked
package dev.nightshift.shop.feed;

import org.jspecify.annotations.NullMarked;
