package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.Pose.Arm;
import dev.nightshift.avatar.drawn.Pose.ArmPose;
import dev.nightshift.avatar.drawn.Pose.Body;
import dev.nightshift.avatar.drawn.Pose.Face;
import dev.nightshift.avatar.drawn.Pose.Gaze;
import dev.nightshift.avatar.drawn.Pose.Head;
import dev.nightshift.avatar.drawn.Pose.Mouth;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the contact sheets show. */
enum SheetPlan {
    REST(1, 1, figure()) {
        @Override
        List<Pose> poses() {
            return List.of(withFace(new Face(0.35, 0, 0, 0, 0, 0, 0, 0)));
        }
    },
    FACE(1, 3, head()) {
        @Override
        List<Pose> poses() {
            return List.of(withFace(new Face(0.35, 0, 0, 0, 0, 0, 0, 0)));
        }
    },
    VISEMES(5, 2, mouthPart()) {
        @Override
        List<Pose> poses() {
            return SheetMouths.VISEMES.stream().map(SheetPlan::withMouth).toList();
        }
    },
    MOODS(5, 1, head()) {
        @Override
        List<Pose> poses() {
            return Stream.of(
                            Face.NEUTRAL,
                            new Face(0.5, 0, 0, 0, 0, 0, 0, 0),
                            new Face(1, 0, 0, 0, 0, 0, 0, 0),
                            new Face(0, 1, 0, 0, 0, 0, 0, 0),
                            new Face(0, 0, 1, 0, 0, 0, 0, 0),
                            new Face(0, 0, 0, 1, 0, 0, 0, 0),
                            new Face(0.4, 0, 0.5, 0, 1, 0, 0, 0),
                            new Face(0, 0.6, 0, 0.6, 0, 0, 0, 0),
                            new Face(1, 0, 0, 0, 0, 0, 1, 1),
                            new Face(1, 0, 0, 0, -1, 1, 0, 1))
                    .map(SheetPlan::withFace)
                    .toList();
        }
    },
    /** As they are displayed: a beat's own face, joy of two orders, gratitude, surprise, hurt of two strengths. */
    FEELINGS(4, 1.5f, head()) {
        @Override
        List<Pose> poses() {
            return List.of(
                    withFace(new Face(0.32, 0, 0, 0, 0, 0, 0, 0)),
                    withFace(new Face(0.43, 0, 0.12, 0, 0, 0, 0, 0)),
                    withFace(new Face(0.5, 0, 0.12, 0, 0, 0, 0, 0)),
                    withFace(new Face(0.4, 0.16, 0, 0, 0, 0, 0, 0)),
                    with(
                            new Mouth(0.24, 0, 0.2, 0, 0, 0, 0),
                            new Face(0.16, 0, 0.8, 0, 0, 0, 0, 0),
                            Gaze.CAMERA,
                            Head.STILL),
                    with(Mouth.REST, new Face(0, 0.62, 0, 0, 0, 0, 0.1, 0.1), Gaze.CAMERA, new Head(0, 2, 0)),
                    with(Mouth.REST, new Face(0, 0.82, 0, 0, 0, 0, 0.13, 0.13), Gaze.CAMERA, new Head(0, 3, 0)),
                    with(
                            Mouth.REST,
                            new Face(0, 0.82, 0, 0, 0, 0, 0.13, 0.13),
                            new Gaze(0.15, 0.45),
                            new Head(2, 6, 0)));
        }
    },
    TURNS(5, 1, head()) {
        @Override
        List<Pose> poses() {
            return Stream.of(
                            new Head(-20, 0, 0),
                            new Head(-10, 0, 0),
                            Head.STILL,
                            new Head(10, 0, 0),
                            new Head(20, 0, 0),
                            new Head(0, -12, 0),
                            new Head(0, 12, 0),
                            new Head(0, 0, -10),
                            new Head(0, 0, 10),
                            new Head(15, 8, 6))
                    .map(SheetPlan::withHead)
                    .toList();
        }
    },
    BLINK(4, 2, eyesPart()) {
        @Override
        List<Pose> poses() {
            List<Pose> all = new ArrayList<>();
            for (double lid : new double[] {0, 0.3, 0.6, 1}) {
                all.add(withFace(new Face(0.3, 0, 0, 0, 0, 0, lid, lid)));
            }
            for (double[] to : new double[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                all.add(with(Mouth.REST, new Face(0.3, 0, 0, 0, 0, 0, 0, 0), new Gaze(to[0], to[1]), Head.STILL));
            }
            return all;
        }
    },
    ARMS(5, 0.5f, figure()) {
        @Override
        List<Pose> poses() {
            return Stream.of(ArmPose.values())
                    .map(pose -> withArms(new Arm(pose, pose, 1, 0)))
                    .toList();
        }
    },
    WAYS(5, 0.5f, figure()) {
        @Override
        List<Pose> poses() {
            List<Pose> all = new ArrayList<>();
            for (double blend : new double[] {0.3, 0.7}) {
                for (ArmPose pose : List.of(ArmPose.OPEN_PALM, ArmPose.WAVE, ArmPose.TOGETHER, ArmPose.COUNT_TWO)) {
                    all.add(withArms(new Arm(ArmPose.REST, pose, blend, 0)));
                }
                all.add(withArms(new Arm(ArmPose.WAVE, ArmPose.HEART, blend, 1)));
            }
            return all;
        }
    },
    SILHOUETTE(5, 0.5f, figure()) {
        @Override
        List<Pose> poses() {
            return ARMS.poses();
        }
    },
    SMALL(10, 0.12f, figure()) {
        @Override
        List<Pose> poses() {
            return ARMS.poses();
        }
    };

    private final int columns;
    private final float scale;
    private final Rect part;

    SheetPlan(int columns, float scale, Rect part) {
        this.columns = columns;
        this.scale = scale;
        this.part = part;
    }

    abstract List<Pose> poses();

    int columns() {
        return columns;
    }

    float scale() {
        return scale;
    }

    /** The part of the figure that a cell shows. */
    Rect part() {
        return part;
    }

    /** Whether the host is drawn in black, to judge its outline. */
    boolean black() {
        return this == SILHOUETTE;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".png";
    }

    private static Rect figure() {
        return Rect.makeXYWH(0, 0, 720, 1000);
    }

    private static Rect head() {
        return Rect.makeXYWH(200, 20, 320, 420);
    }

    private static Rect mouthPart() {
        return Rect.makeXYWH(280, 240, 160, 120);
    }

    private static Rect eyesPart() {
        return Rect.makeXYWH(250, 150, 220, 100);
    }

    private static Pose withMouth(Mouth mouth) {
        return with(mouth, Face.NEUTRAL, Gaze.CAMERA, Head.STILL);
    }

    private static Pose withFace(Face face) {
        return with(Mouth.REST, face, Gaze.CAMERA, Head.STILL);
    }

    private static Pose withHead(Head head) {
        return with(Mouth.REST, new Face(0.4, 0, 0, 0, 0, 0, 0, 0), Gaze.CAMERA, head);
    }

    private static Pose with(Mouth mouth, Face face, Gaze gaze, Head head) {
        return new Pose(mouth, face, gaze, head, Body.STILL, Arm.RESTING, Arm.RESTING);
    }

    private static Pose withArms(Arm arm) {
        return new Pose(Mouth.REST, new Face(0.5, 0, 0, 0, 0, 0, 0, 0), Gaze.CAMERA, Head.STILL, Body.STILL, arm, arm);
    }
}
