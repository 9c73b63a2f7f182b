/**
 * The rig format: a drawing ({@code host.svg}) and what moves in it ({@code rig.yaml}), read and checked.
 *
 * <pre>
 *   RigSource (directory or classpath hosts/NAME/)
 *      |-- rig.yaml --YamlNode--> RigReader ---.
 *      '-- host.svg --SvgReader-> SvgDrawing --+--> RigCheck --> Rig
 *
 *   Rig: figure size, HeadSpec (turn), BodySpec (breath, sway), LayerSpec... (back to front),
 *        TargetSpec... (blend shapes), ArmSpec (joints, hands, poses)
 * </pre>
 *
 * <p>Called by {@code avatar.drawn} once per load, on any thread; everything read is immutable. An illustrator's view
 * of the same is in {@code docs/rig.md}.
 */
@NullMarked
package dev.nightshift.avatar.drawn.rig;

import org.jspecify.annotations.NullMarked;
