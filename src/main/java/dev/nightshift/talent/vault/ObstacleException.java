package dev.nightshift.talent.vault;

import java.io.IOException;

/** A host's file can't be read on; says why. */
public final class ObstacleException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Obstacle obstacle;

    ObstacleException(Obstacle obstacle) {
        super(obstacle.says());
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
