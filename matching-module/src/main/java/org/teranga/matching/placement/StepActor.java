package org.teranga.matching.placement;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.identity.Actor;

/**
 * The person who takes a step of a placement.
 *
 * @param party on whose side
 * @param actor the person, and by which way in
 * @param noted by which channel and when household or host said it, where staff note it for them; null for all else
 * @param link  the secret link by which household or host came, which goes on leading there; null where they came otherwise
 */
public record StepActor(
        Party party,
        Actor actor,
        @Nullable Noted noted,
        @Nullable SecretLink link) {
    /** Nobody. */
    public static final StepActor CLOCK = new StepActor(Party.CLOCK, Actor.PLATFORM, null, null);

    public StepActor {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(actor, "actor");
        if ((party == Party.CLOCK) != (actor.person() == null)) {
            throw new IllegalArgumentException("only the clock is no person: " + party);
        }
    }

    /** A member of staff. */
    public static StepActor team(UUID account) {
        return team(Actor.account(account));
    }

    /** Whoever of the team sends the request, a program too. */
    public static StepActor team(Actor actor) {
        return new StepActor(Party.TEAM, actor, null, null);
    }

    /** Household or host: the person of that side, by link or account. */
    public static StepActor of(Party party, Actor actor, @Nullable SecretLink link) {
        return new StepActor(party, actor, null, link);
    }

    /** The same member of staff, writing down what somebody said. */
    public StepActor noting(Noted what) {
        return new StepActor(party, actor, what, link);
    }

    /** Whether household or host came signed in. */
    public boolean isAccount() {
        return actor.way() == Actor.Way.ACCOUNT;
    }

    /** Whether it shows that household or host was reached: by a link that was only ever written to them, or signed in. */
    public boolean provesContact() {
        return party != Party.TEAM && (link != null || isAccount());
    }

    /** The member of staff; null for all others. */
    public @Nullable UUID staff() {
        return party == Party.TEAM ? actor.person() : null;
    }
}
