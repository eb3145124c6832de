package org.teranga.platform.testing.house;

import java.util.UUID;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.tenancy.Tenant;

/** Where the platform is that a test speaks to, and how people get in there. */
public interface ServerUnderTest {
    /** Scheme, address and port; every host is answered there. */
    String address();

    /**
     * Makes somebody a member of the association that is open.
     *
     * @param userName by which the person signs in
     * @return the account
     */
    UUID member(String userName, NewMember member);

    /** Makes somebody an operator of the platform: the account. */
    UUID operator(String userName);

    /** Signs a member in at an association, and answers the page on which it ends. */
    Browser.Page signIn(Browser browser, Tenant tenant, String userName);

    /** Signs an operator in at the platform's own host. */
    void signInOperator(Browser browser, String userName);

    /** A token by which a program of this member uses the JSON interface of the association. */
    String token(Tenant tenant, String userName);
}
