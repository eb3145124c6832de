/**
 * What holds for the tests of every module. A test has a limit, after which it is interrupted and the stacks of all threads are kept
 * ({@link org.teranga.testrun.StacksAtLimit}); one that does not heed that is ended with its process
 * ({@link org.teranga.testrun.StuckTests}), and the run goes on with the classes that had not begun. A server under test that has died is
 * told by name to whatever would wait for it ({@link org.teranga.testrun.ServersUnderTest}). How long a test waits for a state grows with
 * how slow the machine is at that moment ({@link org.teranga.testrun.Patience}).
 */
@NullMarked
package org.teranga.testrun;

import org.jspecify.annotations.NullMarked;
