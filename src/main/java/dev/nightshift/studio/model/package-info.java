/**
 * The nets that the studio needs and that no one may copy into the project: fetched once from the package registry in
 * which their makers publish them, checked by their SHA-256, then kept.
 *
 * <pre>
 *   FaceModels.in(folder) --missing--> PackageSource (npm) --> packed file --SHA-256, cut, SHA-256--> two files
 *   IdentityModel.in(folder), likewise two files as they are
 * </pre>
 *
 * <p>Called by the root package before a studio is built; blocks on the network the first time only.
 */
@NullMarked
package dev.nightshift.studio.model;

import org.jspecify.annotations.NullMarked;
