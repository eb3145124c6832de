package org.teranga.tenantadmin.transfer.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosureRequesterTest {
    private final UUID account = UUID.randomUUID();
    private final ClosureRequester member = new ClosureRequester.Member(account);
    private final ClosureRequester operator = new ClosureRequester.Operator(account);
    private final ClosureRequester command = new ClosureRequester.Command();

    @Test
    void oneAccountIsOnePersonInWhateverRole() {
        assertThat(operator.surelyAnotherThan(member)).isFalse();
        assertThat(member.surelyAnotherThan(operator)).isFalse();
        assertThat(member.surelyAnotherThan(new ClosureRequester.Operator(UUID.randomUUID())))
                .isTrue();
    }

    @Test
    void theCommandLineCouldBeAnyOperatorAndIsNoAdministrator() {
        assertThat(command.surelyAnotherThan(member)).isTrue();
        assertThat(command.surelyAnotherThan(operator)).isFalse();
        assertThat(command.surelyAnotherThan(command)).isFalse();
    }
}
