package dev.nightshift.stage.look;

/**
 * Where apps leave the picture free, in design units. Live apps lay the room's header over the top 6-7 % and chat and
 * buttons over the bottom 15 %; label, prices and captions stay between, so that no app covers the AI label.
 */
public final class SafeArea {
    public static final float LEFT = 30;
    public static final float RIGHT = 690;
    public static final float TOP = 88;
    public static final float BOTTOM = 1088;

    private SafeArea() {}
}
