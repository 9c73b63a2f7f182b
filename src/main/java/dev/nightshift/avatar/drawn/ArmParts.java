package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.ArmSpec;
import dev.nightshift.avatar.drawn.rig.Rig;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The drawings of an arm. */
record ArmParts(RigidPart upper, RigidPart fore, Map<String, RigidPart> hands) implements AutoCloseable {

    static ArmParts of(Rig rig) {
        ArmSpec arms = rig.arms();
        Map<String, RigidPart> hands = new HashMap<>();
        arms.hands().forEach((name, hand) -> hands.put(name, new RigidPart(rig.group(hand.group()))));
        return new ArmParts(new RigidPart(rig.group(arms.upper())), new RigidPart(rig.group(arms.fore())), hands);
    }

    RigidPart hand(String name) {
        return Optional.ofNullable(hands.get(name)).orElseThrow();
    }

    @Override
    public void close() {
        upper.close();
        fore.close();
        hands.values().forEach(RigidPart::close);
    }
}
