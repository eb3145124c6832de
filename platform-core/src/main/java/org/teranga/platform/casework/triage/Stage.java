package org.teranga.platform.casework.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far the team has come with something that came in. */
public enum Stage {
    /** Nobody of the team has spoken with them, or tried to. */
    NEW,
    /** Somebody spoke with them: what comes now is theirs to do. */
    CALLED,
    /** They are to be called at a moment that is set. */
    CALL_BACK,
    /** Calls at different hours reached nobody, or the number is wrong; a letter left. */
    UNREACHABLE,
    /** Everything is known that is needed to find somebody for them. */
    READY,
    /** Nobody is to be found for them until a day, or until they say so. */
    PARKED,
    /** The team said no, kindly. */
    REFUSED;

    /** Those that somebody of the team may say of a file by hand; that nobody is reached, and a no, follow from what is done. */
    public static final List<Stage> CHOICES = List.of(NEW, CALLED, CALL_BACK, READY, PARKED);

    /** Its name in addresses, JSON, the database and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage with this code. */
    public static Optional<Stage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
