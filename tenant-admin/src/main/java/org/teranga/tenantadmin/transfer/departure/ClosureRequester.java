package org.teranga.tenantadmin.transfer.departure;

import java.util.Optional;
import java.util.UUID;

/** Who wants an association to end, as it is written down. */
sealed interface ClosureRequester {
    /** An administrator of the association. */
    record Member(UUID account) implements ClosureRequester {}

    /** Somebody who operates the platform, signed in. */
    record Operator(UUID account) implements ClosureRequester {}

    /** The operator at the command line, who is nobody in particular. */
    record Command() implements ClosureRequester {}

    static ClosureRequester parse(String stored) {
        int colon = stored.indexOf(':');
        if (colon < 0) {
            return new Command();
        }
        UUID account = UUID.fromString(stored.substring(colon + 1));
        return stored.startsWith("member") ? new Member(account) : new Operator(account);
    }

    /** As it is kept. */
    default String stored() {
        return switch (this) {
            case Member member -> "member:" + member.account();
            case Operator operator -> "operator:" + operator.account();
            case Command command -> "command";
        };
    }

    /** As a proof tells it: what somebody was, not who. */
    default String told() {
        return this instanceof Member ? "administrator" : "operator";
    }

    /** The account of who it is; empty for the command line. */
    default Optional<UUID> person() {
        return switch (this) {
            case Member member -> Optional.of(member.account());
            case Operator operator -> Optional.of(operator.account());
            case Command command -> Optional.empty();
        };
    }

    /** Whether the two are certainly two accounts, in whatever role; the command line could be anybody who operates the platform. */
    default boolean surelyAnotherThan(ClosureRequester other) {
        if (person().isPresent() && other.person().isPresent()) {
            return !person().equals(other.person());
        }
        return this instanceof Member || other instanceof Member;
    }
}
