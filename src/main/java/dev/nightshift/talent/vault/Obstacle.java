package dev.nightshift.talent.vault;

import dev.nightshift.talent.Coverage;

/** Why a host can't be opened. */
public sealed interface Obstacle {
    /** What it is and what to do, in a sentence for an operator. */
    String says();

    /** Nothing of that name is in the library. */
    record NoSuchHost(String name) implements Obstacle {
        @Override
        public String says() {
            return "there is no host " + name + "; nightshift hosts lists those that are there";
        }
    }

    /** There is a folder of that name, but no clone was built in it, or its building was broken off. */
    record NotBuilt(String name) implements Obstacle {
        @Override
        public String says() {
            return "the host " + name + " was never built to its end; build it again, or delete it";
        }
    }

    /** This very clone is in the library, under whatever name. */
    record AlreadyHere() implements Obstacle {
        @Override
        public String says() {
            return "this clone is in the library already, under the same or another name";
        }
    }

    /** The file is something else. */
    record NotAHostFile() implements Obstacle {
        @Override
        public String says() {
            return "this is no .host file";
        }
    }

    /**
     * Its end is missing.
     *
     * @param bytes that are there
     * @param wanted bytes that it should have
     */
    record Truncated(long bytes, long wanted) implements Obstacle {
        @Override
        public String says() {
            return "the file is cut off: " + bytes + " of " + wanted + " bytes are there; copy it again";
        }
    }

    /** A newer program wrote it. */
    record NewerVersion(int version) implements Obstacle {
        @Override
        public String says() {
            return "the file is of version " + version + ", newer than this program reads; use a newer Nightshift";
        }
    }

    /** Its key is not in the library: destroyed, or never brought here. */
    record KeyMissing() implements Obstacle {
        @Override
        public String says() {
            return "its key is not here: it was destroyed, or the file was copied from another machine without"
                    + " nightshift hosts export";
        }
    }

    /** Its key was wrapped by another installation's key. */
    record WrongKey() implements Obstacle {
        @Override
        public String says() {
            return "its key was locked by another installation key; set NIGHTSHIFT_KEY or bring back installation.key";
        }
    }

    /** The passphrase is not the one it was exported with, or its first bytes were changed. */
    record WrongPassphrase() implements Obstacle {
        @Override
        public String says() {
            return "the passphrase does not open it";
        }
    }

    /** Not a byte of it is as it was written, or not all of them. */
    record Damaged(String what) implements Obstacle {
        @Override
        public String says() {
            return "the file was changed or damaged: " + what + "; copy it again from where it is whole";
        }
    }

    /** The consent it carries does not hold now. */
    record NoConsent(Coverage.Refused refusal) implements Obstacle {
        @Override
        public String says() {
            return refusal.says();
        }
    }

    /** A receipt of this installation says that the talent took this consent back. */
    record ConsentRevokedHere(String consent) implements Obstacle {
        @Override
        public String says() {
            return "the consent " + consent + " was revoked here; its clones can't come back";
        }
    }

    /** A host of that name is in the library already. */
    record NameTaken(String name) implements Obstacle {
        @Override
        public String says() {
            return "there is a host " + name + " already; delete it first, or take another name";
        }
    }
}
