package dev.nightshift.avatar.clone;

import java.util.function.IntToDoubleFunction;

/**
 * What the film should show next.
 *
 * @param quiet whether a still, silent stretch is wanted
 * @param suits how well a picture suits what the host feels and does, 0 .. 1
 */
record Wish(boolean quiet, IntToDoubleFunction suits) {}
