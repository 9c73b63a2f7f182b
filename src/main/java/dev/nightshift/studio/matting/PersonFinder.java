package dev.nightshift.studio.matting;

import dev.nightshift.media.VideoFrame;

/** Tells roughly where a person is in a picture. One thread at a time. */
@FunctionalInterface
public interface PersonFinder {
    /** How likely each place of the picture shows a person; every answer is as wide and high as the others. */
    Likelihood find(VideoFrame picture);
}
