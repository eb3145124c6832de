package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** The kinds of file that there are, and those that the reader may read. */
@ApplicationScoped
public class CaseFileKinds {
    private final List<CaseFileKind> kinds;
    private final CurrentPerson person;

    @Inject
    CaseFileKinds(@Any Instance<CaseFileKind> kinds, CurrentPerson person) {
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
