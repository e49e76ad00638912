package nl.nabij.whole;

import nl.nabij.stand.Workshop;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prepares the server for tests that run inside it, when there are any, and stops all servers at
 * the end of the run.
 */
public final class Servers implements LauncherSessionListener, TestExecutionListener {
  private static final int FIRST_BASE = 18600;
  private Workshop workshop;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(this);
  }

  @Override
  public synchronized void testPlanExecutionStarted(TestPlan plan) {
    boolean inside =
        plan.getRoots().stream()
            .flatMap(root -> plan.getDescendants(root).stream())
            .anyMatch(Servers::isInside);
    if (inside && workshop == null) {
      workshop = Workshop.open(Whole.config("workshop", FIRST_BASE, false));
      // arquillian.xml takes these up.
      System.setProperty("nabij.workshop.wildfly", workshop.wildfly().toString());
      System.setProperty("nabij.workshop.modules", workshop.modules());
      System.setProperty("nabij.workshop.arguments", workshop.javaArguments());
      System.setProperty("nabij.workshop.management", "" + workshop.managementPort());
    }
  }

  private static boolean isInside(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getClassName())
        .filter(name -> name.startsWith("nl.nabij.inside."))
        .isPresent();
  }

  @Override
  public synchronized void launcherSessionClosed(LauncherSession session) {
    Whole.close();
    if (workshop != null) {
      workshop.close();
    }
  }
}
