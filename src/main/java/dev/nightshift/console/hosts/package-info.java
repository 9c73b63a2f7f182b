/**
 * The pages of hosts: who there is, what a consent allows, and the way from a person before a camera to a new host.
 *
 * <pre>
 *   browser --/console/hosts-------------> HostsPage, HostDeeds (owner) --> HostLibrary, Receipt
 *           --/console/hosts/N/preview.jpg> PreviewEndpoint --> Previews
 *           --/console/hosts/new----------> SittingPages: check, consent, phrase, takes, build --> Sittings
 *           --.../takes/T/pieces?from=N---> TakeEndpoint --> Sittings.append (sealed, resumable)
 *           --.../build/feed--------------> BuildFeed (server-sent events) <-- Builds
 * </pre>
 *
 * <p>Called by the web server on virtual threads; blocks on the disk. Making, changing and deleting is for owners; nothing of
 * a person reaches a log.
 */
@NullMarked
package dev.nightshift.console.hosts;

import org.jspecify.annotations.NullMarked;
