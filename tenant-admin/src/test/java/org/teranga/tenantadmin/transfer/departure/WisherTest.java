package org.teranga.tenantadmin.transfer.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WisherTest {
    private final UUID account = UUID.randomUUID();
    private final Wisher member = new Wisher.Member(account);
    private final Wisher operator = new Wisher.Operator(account);
    private final Wisher command = new Wisher.Command();

    @Test
    void oneAccountIsOnePersonInWhateverRole() {
        assertThat(operator.surelyAnotherThan(member)).isFalse();
        assertThat(member.surelyAnotherThan(operator)).isFalse();
        assertThat(member.surelyAnotherThan(new Wisher.Operator(UUID.randomUUID())))
                .isTrue();
    }

    @Test
    void theCommandLineCouldBeAnyOperatorAndIsNoAdministrator() {
        assertThat(command.surelyAnotherThan(member)).isTrue();
        assertThat(command.surelyAnotherThan(operator)).isFalse();
        assertThat(command.surelyAnotherThan(command)).isFalse();
    }
}
