package dev.nightshift.host.reply;

import java.util.List;

/** Something kind that the host says by itself. Names are raw: the writer cleans them or leaves them out. */
public sealed interface Courtesy {
    /**
     * Thanks for paid orders.
     *
     * @param buyers those who may be named
     * @param orders how many, named or not
     * @param product id of the product that most of them bought
     */
    record Thanks(List<String> buyers, int orders, String product) implements Courtesy {
        public Thanks {
            buyers = List.copyOf(buyers);
        }

        /** Never shows a name: viewers' words don't reach logs. */
        @Override
        public String toString() {
            return "Thanks[" + orders + " orders]";
        }
    }

    /** Welcome to those who came in. */
    record Welcome(List<String> names, int joined) implements Courtesy {
        public Welcome {
            names = List.copyOf(names);
        }

        /** Never shows a name: viewers' words don't reach logs. */
        @Override
        public String toString() {
            return "Welcome[" + joined + " joined]";
        }
    }

    /** The product has just sold out; the show moves on. */
    record SoldOut(String product) implements Courtesy {}

    /** Nobody has written for a while: a question to the viewers about a product or the shop. */
    record Prompt(List<String> products) implements Courtesy {
        public Prompt {
            products = List.copyOf(products);
        }
    }

    /** From an answer back to the script. */
    record Back(List<String> products) implements Courtesy {
        public Back {
            products = List.copyOf(products);
        }
    }
}
