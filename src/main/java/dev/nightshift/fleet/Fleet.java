package dev.nightshift.fleet;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import dev.nightshift.room.Command;
import dev.nightshift.room.Performer;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomEntity;
import dev.nightshift.room.RoomFact;
import dev.nightshift.room.RoomMessage;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.Thinking;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;
import org.apache.pekko.actor.BootstrapSetup;
import org.apache.pekko.actor.setup.ActorSystemSetup;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.Entity;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityRef;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.cluster.typed.Cluster;
import org.apache.pekko.cluster.typed.Join;

/** The rooms of this program, wherever in the cluster they live. Safe for any thread. */
public final class Fleet implements AutoCloseable {
    private static final EntityTypeKey<RoomMessage> ROOM = EntityTypeKey.create(RoomMessage.class, "Room");
    /** A room that is woken on a busy machine reads its journal first. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ActorSystem<Void> system;
    private final ClusterSharding sharding;
    private final RoomFacts facts;

    private Fleet(ActorSystem<Void> system) {
        this.system = system;
        this.sharding = ClusterSharding.get(system);
        this.facts = new RoomFacts(system);
    }

    /**
     * Starts a cluster of this one node.
     *
     * @param pool holds the journal's tables; outlives the fleet
     * @param url of the pool's database, to choose its dialect
     */
    public static Fleet start(
            DataSource pool,
            String url,
            RoomRules rules,
            Performer.Ensemble ensemble,
            Thinking thinking,
            InstantSource clock) {
        Config config = ConfigFactory.load("fleet");
        ActorSystemSetup setup =
                ActorSystemSetup.create(BootstrapSetup.create(config), new JournalDatabase.Pool(pool, url));
        ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "nightshift", setup);
        Cluster cluster = Cluster.get(system);
        cluster.manager().tell(Join.create(cluster.selfMember().address()));
        Fleet fleet = new Fleet(system);
        fleet.sharding.init(
                Entity.of(ROOM, entity -> RoomEntity.create(entity.getEntityId(), rules, ensemble, thinking, clock)));
        return fleet;
    }

    /** Asks a room to do something. Fails when the room does not answer in time. */
    public CompletionStage<Room.Reply> ask(String roomId, Command command) {
        return room(roomId).ask(replyTo -> new RoomMessage.Ask(command, replyTo), PATIENCE);
    }

    /** How a room stands. */
    public CompletionStage<RoomView> look(String roomId) {
        return room(roomId).ask(RoomMessage.Look::new, PATIENCE);
    }

    /**
     * What happened in a room, in order, as its journal has it.
     *
     * @param after the number of the last fact that is known; 0 for all of them
     * @param most so many at once
     */
    public CompletionStage<List<RoomFact>> facts(String roomId, long after, int most) {
        return facts.after(roomId, after, most);
    }

    /** Leaves the cluster and stops; blocks until that is done. */
    @Override
    public void close() {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().join();
    }

    private EntityRef<RoomMessage> room(String roomId) {
        return sharding.entityRefFor(ROOM, roomId);
    }
}
