package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.privacy.PhoneNumber;

/** What a member has on duty: shifts, how they said they are reached and called, what they left to others. */
@ApplicationScoped
@Transactional
class OwnDutyFile implements OwnFile {
    private final DutyShifts shifts;
    private final DutyMembers members;
    private final HandOver notes;

    @Inject
    OwnDutyFile(DutyShifts shifts, DutyMembers members, HandOver notes) {
        this.shifts = shifts;
        this.members = members;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    public Object of(UUID account) {
        DutyMembers.Said said = members.of(List.of(account)).getOrDefault(account, DutyMembers.Said.NOTHING);
        PhoneNumber phone = said.phone();
        return new Duty(
                phone == null ? null : phone.e164(),
                said.called(),
                shifts.of(account, Instant.EPOCH).stream()
                        .map(shift -> new Time(shift.startsAt(), shift.endsAt()))
                        .toList(),
                notes.of(account).stream()
                        .map(note -> new Left(note.at(), note.words()))
                        .toList());
    }

    /** All of it. */
    public record Duty(@Nullable String phone, String called, List<Time> shifts, List<Left> notes) {}

    /** A shift. */
    public record Time(Instant startsAt, Instant endsAt) {}

    /** A note. */
    public record Left(Instant at, String words) {}
}
