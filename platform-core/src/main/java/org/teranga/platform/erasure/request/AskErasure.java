package org.teranga.platform.erasure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.Obstacles;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.SamePersons;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.AssociationContact;

/**
 * A person wants to be erased: a code goes to the own address, since a letter with the secret link may have been forwarded; whoever types
 * it has seven days to think again.
 */
@ApplicationScoped
class AskErasure {
    static final Duration TO_THINK = Duration.ofDays(7);
    private static final Duration TOMORROW = Duration.ofDays(1);
    static final Duration CODE_VALID = Duration.ofMinutes(30);
    private static final int TRIES = 5;

    private final ErasureRequests requests;
    private final SamePersons same;
    private final Obstacles obstacles;
    private final ErasureLetters letters;
    private final ErasureCodes codes;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AskErasure(
            ErasureRequests requests,
            SamePersons same,
            Obstacles obstacles,
            ErasureLetters letters,
            ErasureCodes codes,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.same = same;
        this.obstacles = obstacles;
        this.letters = letters;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All that would go, as far as who stands there may read it. Anybody can type somebody's name and address into a form: what else is
     * kept under them is told to whoever typed the code, and to nobody before.
     */
    @Transactional
    List<PersonRecord> records(DataSubject who) {
        boolean typed = requests.open(who.person())
                .filter(one -> one.state() == ErasureState.PENDING && one.door() == ErasureDoor.OWN && wentTo(who, one))
                .isPresent();
        return typed ? proven(who) : own(who);
    }

    /**
     * Writes a code to the person.
     *
     * @throws Refusal conflict where nobody knows where to write to, where something stands against it, or where it is certain already; too much for now
     *     where this person, or this address, was sent enough codes in the last hour or day
     */
    @Transactional
    void sendCode(DataSubject who) {
        if (who.email() == null) {
            throw Refusal.conflict("erasure.no_address", AssociationContact.InSentence.HERE);
        }
        obstacles.refuse(own(who));
        Instant now = clock.instant();
        requests.forgetCodes(now);
        ErasureRequest request = requests.open(who.person()).orElseGet(() -> begin(who.person(), now));
        if (request.state() == ErasureState.PENDING && request.door() != ErasureDoor.TERM) {
            throw Refusal.conflict("erasure.certain_already");
        }
        String code = codes.issue(who);
        request.write(codes.hashed(request.id(), code), codes.address(who), now.plus(CODE_VALID));
        if (!letters.code(who.person(), who.email(), who.language(), code)) {
            throw Refusal.later("erasure.no_code_today", TOMORROW, AssociationContact.InSentence.HERE);
        }
    }

    private ErasureRequest begin(UUID person, Instant now) {
        requests.add(Uuid7.at(now), person, ErasureDoor.OWN, ErasureState.CODE, ErasureRequests.Asking.first(now));
        return requests.open(person).orElseThrow();
    }

    /**
     * The code was typed: from now on seven days are left.
     *
     * @throws Refusal conflict where no code waits, or something stands against it; invalid for another code; too much for now after too many of these
     */
    @Transactional(dontRollbackOn = Refusal.class)
    void confirm(DataSubject who, String typed) {
        Instant now = clock.instant();
        ErasureRequest request = requests.open(who.person())
                .filter(one -> one.code().hash() != null && wentTo(who, one))
                .orElseThrow(() -> Refusal.conflict("erasure.no_code"));
        codes.mayTry(who);
        String code = typed.replaceAll("\\D", "");
        boolean over =
                request.code().until() == null || now.isAfter(request.code().until());
        if (over || request.code().tries() >= TRIES) {
            throw wrong("erasure.code_over");
        }
        if (!codes.hashed(request.id(), code).equals(request.code().hash())) {
            request.tried();
            codes.wrong(who);
            throw wrong("erasure.code_wrong");
        }
        obstacles.refuse(proven(who));
        Instant due = now.plus(TO_THINK);
        SecretText link = SecretText.issue();
        request.confirm(due, link);
        if (who.email() != null) {
            letters.pending(who.person(), who.email(), who.language(), due, link);
        }
        audit.record("person.erase_ask", "person", who.person());
    }

    /** Whether the code went to the address that this person has now. */
    private boolean wentTo(DataSubject who, ErasureRequest request) {
        return codes.address(who).equals(request.code().address());
    }

    private List<PersonRecord> own(DataSubject who) {
        return same.proven(who.person(), null);
    }

    private List<PersonRecord> proven(DataSubject who) {
        return same.proven(
                who.person(), who.email() == null ? null : who.email().value());
    }

    private static Refusal wrong(String key) {
        return Refusal.invalid(List.of(FieldError.of("code", key)));
    }
}
