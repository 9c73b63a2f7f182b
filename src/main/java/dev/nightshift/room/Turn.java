package dev.nightshift.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.nightshift.host.reply.Tone;
import java.util.List;
import java.util.Optional;

/**
 * Something the host says outside its script.
 *
 * @param id counts up in a show, from 1
 * @param onScreen the product on screen when the turn was opened
 * @param tone by the host's mood
 * @param bridge whether a sentence leads back to the script afterwards
 * @param reported whether operators know of the question already, should no fact answer it
 */
public record Turn(long id, Occasion occasion, Optional<String> onScreen, Tone tone, boolean bridge, boolean reported) {

    /** The comments it answers. */
    List<Heard> heard() {
        return switch (occasion) {
            case Occasion.Answer answer -> answer.comments();
            case Occasion.Care care -> List.of(care.comment());
            case Occasion.Thanks _, Occasion.Welcome _, Occasion.SoldOut _, Occasion.Prompt _, Occasion.Said _ ->
                List.of();
        };
    }

    /** The ids of the comments it answers. */
    public List<String> comments() {
        return heard().stream().map(heard -> heard.comment().id()).toList();
    }

    /** Why the host speaks. Names are kept in journals. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "occasion")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Occasion.Answer.class, name = "answer"),
        @JsonSubTypes.Type(value = Occasion.Care.class, name = "care"),
        @JsonSubTypes.Type(value = Occasion.Thanks.class, name = "thanks"),
        @JsonSubTypes.Type(value = Occasion.Welcome.class, name = "welcome"),
        @JsonSubTypes.Type(value = Occasion.SoldOut.class, name = "sold-out"),
        @JsonSubTypes.Type(value = Occasion.Prompt.class, name = "prompt"),
        @JsonSubTypes.Type(value = Occasion.Said.class, name = "said")
    })
    public sealed interface Occasion {
        /**
         * Comments that ask the same; the first one is answered, the others are counted in.
         *
         * @param others how many more asked it than are listed
         */
        record Answer(List<Heard> comments, int others) implements Occasion {
            public Answer {
                comments = List.copyOf(comments);
            }
        }

        /** Somebody who may be in distress wrote; the host answers as a person would. */
        record Care(Heard comment) implements Occasion {}

        /** Paid orders. */
        record Thanks(List<String> buyers, int orders, String product) implements Occasion {
            public Thanks {
                buyers = List.copyOf(buyers);
            }

            /** Never shows a name: viewers' words don't reach logs. */
            @Override
            public String toString() {
                return "Thanks[" + orders + " orders]";
            }
        }

        /** New viewers. */
        record Welcome(List<String> names, int joined) implements Occasion {
            public Welcome {
                names = List.copyOf(names);
            }

            /** Never shows a name: viewers' words don't reach logs. */
            @Override
            public String toString() {
                return "Welcome[" + joined + " joined]";
            }
        }

        /** Nothing is left of a product. */
        record SoldOut(String product) implements Occasion {}

        /** Nobody has written for a while. */
        record Prompt() implements Occasion {}

        /** An operator typed it. */
        record Said(String text, String by) implements Occasion {}
    }
}
