package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** The kinds of file that there are, and those that the reader may read. */
@ApplicationScoped
public class CaseFileKinds {
    private final List<CaseFileKind> kinds;
    private final List<CaseFileWithin> within;
    private final CurrentPerson person;

    @Inject
    CaseFileKinds(@Any Instance<CaseFileKind> kinds, @Any Instance<CaseFileWithin> within, CurrentPerson person) {
        this.within = within.stream().toList();
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(CaseFileKind::code)).toList();
        this.person = person;
    }

    /** All of them, by code. */
    public List<CaseFileKind> all() {
        return kinds;
    }

    /** Those that the reader may read. */
    List<CaseFileKind> readable() {
        return kinds.stream().filter(kind -> person.may(kind.reads())).toList();
    }

    /**
     * Of which file something is told: of its own, or of that in which it is; empty where it is in none.
     *
     * @throws Refusal not found where there is no such kind
     */
    Optional<Which> which(String code, UUID id) {
        for (CaseFileWithin one : within) {
            if (one.code().equals(code)) {
                return one.fileOf(id).map(file -> new Which(of(one.within()), file));
            }
        }
        return Optional.of(new Which(of(code), id));
    }

    /** A kind of file, and which one of it. */
    record Which(CaseFileKind kind, UUID id) {}

    /**
     * One of them.
     *
     * @throws Refusal not found where there is none of this code
     */
    CaseFileKind of(String code) {
        return find(code).orElseThrow(Refusal::notFound);
    }

    /** One of them; empty where there is none of this code. */
    public Optional<CaseFileKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
