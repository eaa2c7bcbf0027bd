import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { applySettings } from '../../utils/background/applySettings';
import { applyTeam } from '../../utils/background/applyTeam';
import { applySystems } from '../../utils/background/applySystems';
import { showBadge } from '../../utils/background/badge';
import { flushBeforeUpdate } from '../../utils/background/flushBeforeUpdate';
import { countSite } from '../../utils/background/menu';
import { informed } from '../../utils/background/informed';
import { forgetWithLastWindow } from '../../utils/forgetting/forgetWithLastWindow';
import { noteInstalled, noteStartup } from '../../utils/forgetting/startKind';
import { noteNewWindow } from '../../utils/forgetting/windowsSeen';
import { onAlarm, onAllowedChanged, onCommand } from '../../utils/background/events';
import { reconcileOnce } from '../../utils/background/reconcile';
import { welcomeAtInstall } from '../../utils/background/welcomeAtInstall';
import { upkeep } from '../../utils/background/upkeep';
import { answering } from '../../utils/messages/answering';
import { receivePulse } from '../../utils/messages/receivePulse';
import { observePresence } from '../../utils/presence/observePresence';
import { afterPulse } from '../../utils/reminding/afterPulse';
import { listenToMessages } from '../../utils/reminding/onNotification';
import { keepTeamsAtHand } from '../../utils/settings/inForceAtPulse';
import { onSuggestionsChanged } from '../../utils/settings/firstSuggestions';
import { onManagedChanged, onPolicyChanged, refreshPolicy } from '../../utils/settings/policy';
import { onTeamFileChanged } from '../../utils/settings/teamFile';
import { onNews } from '../../utils/store/databaseNews';
import { onSettingsChanged } from '../../utils/settings/settingsStore';
import { onWanted } from '../../utils/systems/wantedSystem';

// Listeners first and synchronously: the event that wakes the worker is delivered to these.
export default defineBackground({
  // A module shares its parts with the pages, and the build is a third lighter.
  type: 'module',
  main() {
    keepTeamsAtHand();
    browser.runtime.onMessage.addListener(
      answering((message, sender) => afterPulse(receivePulse(message, sender))),
    );
    browser.idle.onStateChanged.addListener((state) => informed(observePresence(state)));
    browser.permissions.onAdded.addListener(() => informed(onAllowedChanged()));
    browser.permissions.onRemoved.addListener(() => informed(onAllowedChanged()));
    listenToMessages();
    browser.contextMenus.onClicked.addListener(({ pageUrl }) => informed(countSite(pageUrl)));
    browser.alarms.onAlarm.addListener(({ name }) => informed(onAlarm(name)));
    browser.commands.onCommand.addListener((command, tab) =>
      informed(onCommand(command, tab?.windowId)),
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      noteInstalled(reason);
      informed(reconcileOnce());
      informed(welcomeAtInstall(reason));
    });
    browser.runtime.onStartup.addListener(() => {
      noteStartup();
      informed(reconcileOnce());
    });
    browser.windows.onCreated.addListener(() => informed(noteNewWindow()));
    browser.windows.onRemoved.addListener(() => informed(forgetWithLastWindow()));
    browser.runtime.onUpdateAvailable.addListener(() => informed(flushBeforeUpdate()));
    onWanted(() => informed(applySystems()));
    onNews(() => informed(showBadge()));
    onSettingsChanged((before, after) => informed(applySettings(before, after)));
    onManagedChanged(() => informed(refreshPolicy()));
    onPolicyChanged(() => informed(applyTeam()));
    onTeamFileChanged(() => informed(applyTeam()));
    onSuggestionsChanged(() => informed(upkeep()));
    informed(reconcileOnce());
    // Not only at a start: Firefox tells of no change, and the browser may have been too busy to.
    informed(refreshPolicy());
  },
});
