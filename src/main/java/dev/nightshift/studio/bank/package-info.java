/**
 * A person's own pictures become what the running clone draws with.
 *
 * <pre>
 *   pictures + FaceTrack --Portrait--> cut mouths --MeshRefiner--> the same, to a fraction of a pixel
 *                                      --BankSelection--> TextureBank        --LoopFinder--> Loops
 * </pre>
 *
 * <p>Called by whoever builds a clone, away from any show. Pictures come in as textures; no vendor library here.
 */
@NullMarked
package dev.nightshift.studio.bank;

import org.jspecify.annotations.NullMarked;
