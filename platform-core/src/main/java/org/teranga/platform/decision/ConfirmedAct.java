package org.teranga.platform.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;

/**
 * A kind of act that needs two: one asks ({@link ActsInWaiting#ask}), another confirms, and only then it is done. Beans of this type are
 * found by themselves. Its messages are {@code confirmation.<code>} (a sentence with the arguments of {@link #arguments}) and
 * {@code confirmation.<code>.short}.
 */
public interface ConfirmedAct {
    /** Its code: {@code member_roles}. */
    String code();

    /** Whether somebody of these rights may confirm it, were it another person's wish. */
    boolean mayConfirm(CurrentPerson person);

    /** What stands in its sentence. */
    List<Object> arguments(ActInWaiting act);

    /** Where it can be read in full, after the language; empty for nowhere. */
    default String path(ActInWaiting act) {
        return "";
    }

    /** Every person whose own matter it is, beside who asked: they cannot confirm it. */
    default Set<UUID> concerned(ActInWaiting act) {
        return Set.of(act.subject());
    }

    /** Whether those whose own matter it is read nothing of it, whatever they are at the association. */
    default boolean secret() {
        return false;
    }

    /**
     * Does it, in the transaction of the confirmation.
     *
     * @throws org.teranga.platform.refusal.Refusal where it is not possible any more; it waits on
     */
    void perform(ActInWaiting act, Actor confirmer);

    /** It was refused, withdrawn or lapsed. */
    default void ended(ActInWaiting act) {}
}
